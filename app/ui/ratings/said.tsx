import { instantOf } from '#app/domain/calendar/day.ts'
import type { Picture } from '#app/domain/ratings/picture.ts'
import { shortDate } from '#app/i18n/format.ts'
import { useSay } from '#app/ui/say.ts'
import { PhotoBeside } from './documents.tsx'

/** What was written beside ratings, without names. */
export function RatingWords({ words }: Pick<Picture, 'words'>) {
  const { text: all, language, written } = useSay()
  const text = all.ratings
  if (words.length === 0) return null
  return (
    <>
      <h2>{text.words(words.length)}</h2>
      <p className="quiet">{text.noName}</p>
      {words.map(({ text: said, used, photo }, at) => (
        // Nothing else tells two apart: their authors are not named.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and never changed
        <blockquote key={at} className="said">
          {said ? <p className="prose">{written(said)}</p> : null}
          <PhotoBeside photo={photo} number={at + 1} />
          <p className="quiet">{text.used(shortDate(instantOf(used), language))}</p>
        </blockquote>
      ))}
    </>
  )
}
