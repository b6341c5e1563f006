import { allTyped } from '#app/forms/rejected-form.ts'
import { ChoiceList, type ChoiceProps } from './choice-list.tsx'

type Props = ChoiceProps & { value?: readonly string[] | undefined }

/** Any number of answers. */
export function Checkboxes({ value = [], ...choice }: Props) {
  const chosen = allTyped(choice.rejected, choice.name) ?? value
  return <ChoiceList {...choice} type="checkbox" chosen={chosen} />
}
