import { textLimits } from '#app/domain/proposals/writing/limits.ts'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'
import type { StepProps } from './step-props.ts'

/** Who needs it, and why. */
export function StepWhom({ shown }: StepProps) {
  const text = useText().proposalForm
  const rejected = shown
  return (
    <>
      <TextArea
        {...{ rejected, name: 'need', label: text.need, hint: text.needHint }}
        limit={textLimits.need}
      />
      <TextField
        {...{ rejected, name: 'beneficiaries', label: text.beneficiaries }}
        hint={`${text.beneficiariesHint} ${text.most(textLimits.beneficiaries)}`}
        autoComplete="off"
      />
      <NumberField {...{ rejected, name: 'households', label: text.households }} optional />
    </>
  )
}
