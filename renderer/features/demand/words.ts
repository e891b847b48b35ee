export const words = {
  title: 'Demand',
} as const;
