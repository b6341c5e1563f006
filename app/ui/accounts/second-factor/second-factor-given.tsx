import { dateTime } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { CodeForm, type CodeFormFacts } from './code-form.tsx'

type Props = { left: number; setUpAt: Date; form: CodeFormFacts }

/** How one's own second factor stands: another phone, new recovery codes. */
export function SecondFactorGiven({ left, setUpAt, form }: Props) {
  const text = useText().secondFactor
  const language = useLanguage()
  return (
    <>
      <h1>{text.title}</h1>
      <Facts
        facts={[
          { label: text.setUpAt, value: dateTime(setUpAt, language) },
          { label: text.left, value: String(left) },
        ]}
      />
      <p>
        <a href="?anew">{text.anotherPhone}</a>
      </p>
      <h2>{text.renewTitle}</h2>
      <p>{text.renewLead}</p>
      <CodeForm form={form} does="renew" hint={text.askHint} button={text.renewButton} second />
    </>
  )
}
