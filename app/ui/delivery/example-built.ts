import type { BuiltProject } from '#app/domain/delivery/built.ts'
import { som } from '#app/domain/money.ts'

/** A bridge that is late, for the examples. */
export const exampleBuilt: BuiltProject = {
  number: 4,
  title: 'Чоң-Кайыңдын кире беришине жөө көпүрө',
  village: 6,
  granted: som(96_000),
  spent: som(71_300),
  theme: 'roads',
  photo: null,
  done: 2,
  stage: 'work',
  openedOn: null,
  lateDays: 30,
}
