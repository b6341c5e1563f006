import { Select } from '#app/ui/choices/select.tsx'
import type { FieldProps } from '../field-frame.tsx'

/** Somebody who can be chosen, by the id of their account. */
export type Choosable = { account: string; name: string }

type Props = Omit<FieldProps, 'row'> & { people: readonly Choosable[] }

/** One person of those who may be. */
export function PersonField({ people, ...field }: Props) {
  const options = people.map(({ account, name }) => ({ value: account, label: name }))
  return <Select {...field} options={options} />
}
