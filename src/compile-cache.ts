import { enableCompileCache } from 'node:module';

/**
 * Loaded before anything else (`node --import`): what Node makes of our TypeScript and of the packages is kept in the
 * system's folder for temporary files, so that the next process starts a third sooner. Where nothing can be kept, Node
 * goes on without.
 */
enableCompileCache();
