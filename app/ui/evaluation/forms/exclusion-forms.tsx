import type { PublicExclusion } from '#app/domain/evaluation/public-record.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { numero } from '#app/i18n/format.ts'
import { Radios } from '#app/ui/choices/radios.tsx'
import { NumberField } from '#app/ui/fields/number-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { formKey: string; rejected: RejectedForm | undefined }

/** Notes another proposal that cannot be done beside this one. */
export function LinkForm({ formKey, rejected }: Props) {
  const text = useText().checks.link
  return (
    <Form formKey={formKey} rejected={rejected}>
      <input type="hidden" name="act" value="link" />
      <NumberField name="other" label={text.other} rejected={rejected} />
      <TextField name="reason" label={text.reason} rejected={rejected} />
      <Button>{text.button}</Button>
    </Form>
  )
}

/** Takes such a note back; nothing where there is none. */
export function UnlinkForm({
  formKey,
  rejected,
  linked,
}: Props & { linked: readonly PublicExclusion[] }) {
  const language = useLanguage()
  const text = useText().checks.link
  if (linked.length === 0) return null
  return (
    <details open={rejected !== undefined}>
      <summary>{text.takeBackButton}</summary>
      <Form formKey={formKey} rejected={rejected}>
        <input type="hidden" name="act" value="unlink" />
        <Radios
          name="off"
          label={text.takeBack}
          options={linked.map(({ number, title }) => ({
            value: String(number),
            label: `${numero(number, language)}. ${title}`,
          }))}
          rejected={rejected}
        />
        <TextField name="offReason" label={text.takeBackReason} rejected={rejected} />
        <Button second>{text.takeBackButton}</Button>
      </Form>
    </details>
  )
}
