import { publicPage } from '#app/http/pages/page.server.ts'
import { settings } from '#app/http/settings/settings.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { showOutbox } from '#app/services/alerts/show-outbox.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.outbox.title }

const page = publicPage({
  fresh: true,
  read: ({ place }) => showOutbox(place, settings().address),
})
export const loader = page.loader

export default function Outbox() {
  const messages = useShown<typeof loader>()
  const language = useLanguage()
  const text = useText().outbox
  const register = usePaths().register()
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      {messages.length === 0 ? (
        <EmptyState title={text.empty} action={{ href: register, label: text.register }}>
          {text.emptyHint}
        </EmptyState>
      ) : null}
      {messages.map((message) => (
        <article key={message.number} className="notice" lang={message.language}>
          <p className="quiet" lang={language}>
            {text.to(message.to)}
            <br />
            <time dateTime={message.at.toISOString()}>{dateTime(message.at, language)}</time>
          </p>
          <p>{message.text}</p>
        </article>
      ))}
    </>
  )
}
