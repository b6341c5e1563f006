import { type InLanguages, languages } from '#app/domain/language.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'

type Props = {
  /** The inputs are `name-ky`, `name-ru`, `name-en`. */
  name: string
  labels: Readonly<Record<keyof InLanguages, string>>
  hint?: string | undefined
  rejected?: RejectedForm | undefined
  value?: InLanguages | null | undefined
  /** Russian and English are asked for too; otherwise they may stay empty. */
  all?: boolean
  /** Lines of a longer text. */
  rows?: number
}

/** One text in the three languages, Kyrgyz first. */
export function NamesField({ name, labels, hint, rejected, value, all = false, rows }: Props) {
  return languages.map((language) => {
    const field = {
      name: `${name}-${language}`,
      label: labels[language],
      hint: language === 'ky' ? hint : undefined,
      optional: language !== 'ky' && !all,
      value: value?.[language],
      rejected,
    }
    return rows === undefined ? (
      <TextField key={language} {...field} />
    ) : (
      <TextArea key={language} {...field} rows={rows} />
    )
  })
}
