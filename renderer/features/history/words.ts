export const words = {
  title: 'History',
} as const;
