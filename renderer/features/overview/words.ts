export const words = {
  title: 'Overview',
} as const;
