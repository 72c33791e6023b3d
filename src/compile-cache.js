import { enableCompileCache } from 'node:module';

/*
 * Loaded before anything else (`node --import`): what Node makes of our TypeScript and of the packages is kept in the
 * system's folder for temporary files, so that the next process starts in half the time. Where nothing can be kept, Node goes
 * on without. JavaScript, since Node would have to load what reads TypeScript before it knows that it need not.
 */
enableCompileCache();
