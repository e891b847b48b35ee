export const words = {
  title: 'Reservoir',
} as const;
