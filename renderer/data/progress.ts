/** How far a long piece of work has come. `total` null: not known yet. */
export type Progress = {
  readonly stage: 'reading' | 'writing' | 'replaying' | 'checking' | 'saving';
  readonly done: number;
  readonly total: number | null;
};

export type ReportProgress = (progress: Progress) => void;
