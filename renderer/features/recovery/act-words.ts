/** What is decided about a grant: as a choice, and as a sentence with its figures. */
export const actWords = {
  acts: {
    pause: 'Pause',
    resume: 'Resume',
    extend: 'Extend',
    'change-share': 'Change the share',
    forgive: 'Forgive',
    'write-off': 'Write off',
    cancel: 'Cancel what is not paid out',
  },
  texts: {
    pause: (from: string, to: string) => `Pause from ${from} to ${to}`,
    pauseOpen: (from: string) => `Pause from ${from} until resumed`,
    resume: (on: string) => `Resume on ${on}`,
    extend: (months: string) => `Extend by ${months}`,
    share: (share: string, from: string) => `${share} of deliveries from ${from}`,
    forgive: (sum: string) => `Forgive ${sum}`,
    writeOff: (sum: string) => `Write off ${sum}`,
    cancel: 'Cancel what was not paid out',
  },
} as const;
