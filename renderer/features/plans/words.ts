export const words = {
  title: 'Plans',
} as const;
