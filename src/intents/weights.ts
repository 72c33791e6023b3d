import weights from './weights.json' with { type: 'json' };

/** The learned numbers: what `npm run train` wrote, with where they come from. */
export const WEIGHTS: {
  readonly trained: string;
  readonly ranker: Readonly<Record<string, number>>;
  readonly gate: {
    readonly bias: number;
    readonly weights: Readonly<Record<string, number>>;
    readonly threshold: number;
    readonly smallFolderThreshold: number;
  };
} = weights;
