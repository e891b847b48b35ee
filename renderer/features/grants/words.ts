export const words = {
  title: 'Grants',
} as const;
