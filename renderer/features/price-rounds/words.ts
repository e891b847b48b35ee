export const words = {
  title: 'Rounds',
} as const;
