import { publicPage } from '#app/http/pages/page.server.ts'
import { glossaryOf } from '#app/i18n/glossary.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.glossary.title }

export const loader = publicPage({}).loader

export default function Glossary() {
  const text = useText()
  return (
    <>
      <h1>{text.glossary.title}</h1>
      <p className="lead">{text.glossary.lead}</p>
      <dl>
        {glossaryOf(text).map(({ term, word, means }) => (
          <div key={term}>
            <dt>
              <b>{word}</b>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
