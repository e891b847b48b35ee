/** A figure a rule carries from round to round, to a millionth: states are kept with every round of every assembly. */
export function keptFigure(figure: number): number {
  return Math.round(figure * 1e6) / 1e6;
}
