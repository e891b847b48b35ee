export const words = {
  title: 'Producers & offers',
} as const;
