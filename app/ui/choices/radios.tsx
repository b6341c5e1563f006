import { allTyped } from '#app/forms/rejected-form.ts'
import { ChoiceList, type ChoiceProps } from './choice-list.tsx'

type Props = ChoiceProps & { value?: string | null | undefined }

/** One answer of a few. */
export function Radios({ value, ...choice }: Props) {
  const chosen = allTyped(choice.rejected, choice.name) ?? (value ? [value] : [])
  return <ChoiceList {...choice} type="radio" chosen={chosen} />
}
