import type { Carried } from '#app/forms/carried.ts'

type Props = { carried: Carried; nameOf?(name: string): string }

/** What was chosen before, as unseen fields of a form. */
export function CarriedFields({ carried, nameOf = (name) => name }: Props) {
  return Object.entries(carried).flatMap(([name, values]) =>
    values.map((value) => (
      <input key={`${name} ${value}`} type="hidden" name={nameOf(name)} value={value} />
    )),
  )
}
