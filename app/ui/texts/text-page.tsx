import type { Words } from '#app/i18n/messages/ky/frame/pages.ts'

/** A page that is only text: what we promise, what we do not. */
export function TextPage({ words: { title, lead, sections } }: { words: Words }) {
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {sections.map(({ heading, paragraphs, points }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {points ? (
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
    </>
  )
}
