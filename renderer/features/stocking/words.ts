export const words = {
  title: 'Stocking list',
} as const;
