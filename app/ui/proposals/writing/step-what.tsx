import { kinds, mostBeside } from '#app/domain/documents/kinds.ts'
import { languages } from '#app/domain/language.ts'
import { wholeAimak } from '#app/domain/proposals/writing/answers-of-text.ts'
import { textLimits } from '#app/domain/proposals/writing/limits.ts'
import { themes } from '#app/domain/rounds/round.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { KeptFiles } from '#app/ui/documents/kept-files.tsx'
import { PlaceField } from '#app/ui/fields/composite/place-field.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'
import type { StepProps } from './step-props.ts'

/** What should be done and where, with photos of the place. */
export function StepWhat({ shown, villages, files, map }: StepProps) {
  const text = useText().proposalForm
  const words = useText().proposals
  const rejected = shown
  return (
    <>
      <TextField
        {...{ rejected, name: 'title', label: text.title }}
        hint={`${text.titleHint} ${text.most(textLimits.title)}`}
        autoComplete="off"
      />
      <Select
        {...{ rejected, name: 'theme', label: text.theme }}
        options={themes.map((theme) => ({ value: theme, label: words.themes[theme] }))}
      />
      <TextArea
        {...{ rejected, name: 'description', label: text.description, hint: text.descriptionHint }}
        limit={textLimits.description}
        rows={8}
      />
      <Select
        {...{ rejected, name: 'village', label: text.village }}
        options={[
          ...villages.map(({ number, name }) => ({ value: String(number), label: name })),
          { value: wholeAimak, label: words.wholeAimak },
        ]}
      />
      <TextField
        {...{ rejected, name: 'landmark', label: text.landmark }}
        hint={`${text.landmarkHint} ${text.most(textLimits.landmark)}`}
        optional
        autoComplete="off"
      />
      <Select
        {...{ rejected, name: 'language', label: words.page.writtenIn, hint: text.languageHint }}
        empty={text.languageByWords}
        options={languages.map((one) => ({ value: one, label: words.page.languages[one] }))}
        optional
      />
      <PlaceField shown={shown} map={map} />
      <FileField
        {...{ rejected, name: 'photos', label: text.photos }}
        hint={text.photosHint(mostBeside.proposal.photo)}
        accept={kinds.photo.accept}
        optional
        multiple
      />
      <KeptFiles files={files} kind="photo" />
    </>
  )
}
