import type { Photo } from '#app/domain/problems/documents.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** The photos of a report, large, each a link to the whole one. */
export function ReportPhotos({ photos }: { photos: readonly Photo[] }) {
  const { problems, proposals } = useText()
  const paths = usePaths()
  if (photos.length === 0) return null
  return (
    <>
      <ul className="told-photos">
        {photos.map(({ id }, at) => (
          <li key={id}>
            <a className="around-photo" href={paths.file(id, '1280')}>
              <img
                className="picture"
                src={paths.file(id, '640')}
                alt={proposals.page.photo(at + 1)}
                width={640}
                height={480}
                loading="lazy"
              />
            </a>
          </li>
        ))}
      </ul>
      <p className="quiet">{problems.page.photosClean}</p>
    </>
  )
}

/** Photos that nobody else can see yet, as they will be seen. */
export function PhotoPreviews({ sources }: { sources: readonly string[] }) {
  const { problems, proposals } = useText()
  if (sources.length === 0) return null
  return (
    <>
      <ul className="photos">
        {sources.map((source, at) => (
          <li key={source}>
            <img
              className="picture"
              src={source}
              alt={proposals.page.photo(at + 1)}
              width={128}
              height={96}
            />
          </li>
        ))}
      </ul>
      <p className="quiet">{problems.page.photosClean}</p>
    </>
  )
}

/** The first photo of a report, for seeing at once whether it is the same. */
export function LeadPhoto({ photos }: { photos: readonly Photo[] }) {
  const { proposals } = useText()
  const paths = usePaths()
  const [first] = photos
  if (!first) return null
  return (
    <img
      className="picture"
      src={paths.file(first.id, '640')}
      alt={proposals.page.photo(1)}
      width={240}
      height={180}
      loading="lazy"
    />
  )
}
