/** Ballots over some projects that differ from each other, the same at every run. */
export function variedBallots(voters: number, projects: number): number[][] {
  return Array.from({ length: voters }, (_, voter) =>
    Array.from({ length: projects }, (_, place) => place).filter(
      (place) => (voter * 7 + place * 5 + ((voter * place) % 3)) % 4 < 2,
    ),
  )
}

/** Two pots, projects that exclude each other, and one that stays below the threshold of three votes. */
export const twoPots = [
  ['Көчө жарыктары', null, 318_000],
  ['Бала бакчанын чатыры', null, 540_000],
  ['Жаңы сордургуч', 1, 265_000],
  ['Спорт аянтчасы', 1, 280_000, 2],
  ['Сугат арыгын тазалоо', null, 150_000],
  ['Көпүрө', 1, 90_000],
  ['Китепкана', null, 210_000],
] as const
