import type { Carried } from '#app/forms/carried.ts'

type Props = { carried: Carried; nameOf?(name: string): string }

/** What was filled in before, as unseen fields of a form. */
export function CarriedFields({ carried, nameOf = (name) => name }: Props) {
  return Object.entries(carried).flatMap(([name, values]) =>
    values.map((value, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two rows may hold the same, and nothing here moves
      <input key={`${name} ${row}`} type="hidden" name={nameOf(name)} value={value} />
    )),
  )
}
