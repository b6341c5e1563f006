import { type HTMLElement, parse } from 'node-html-parser'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Route, Routes } from 'react-router-dom'
import { StaticRouter } from 'react-router-dom/server.js'
import { knowingForm } from '#app/http/answers/knowing-form.server.ts'
import { shownTo } from '#app/http/answers/shown-to.server.ts'
import { spokenAsWritten } from '#app/http/answers/spoken-as-written.server.ts'

/** The finished HTML of a component as guests see it on the page with this address. */
export function htmlAt(address: string, element: ReactElement): string {
  const html = renderToStaticMarkup(
    <StaticRouter location={address}>
      <Routes>
        <Route path="/:language" element={element} />
        <Route path="/:language/:place/*" element={element} />
      </Routes>
    </StaticRouter>,
  )
  return shownTo(spokenAsWritten(knowingForm(Buffer.from(html), undefined)), 'guest').toString()
}

/** The same, to look things up in. */
export function renderAt(address: string, element: ReactElement): HTMLElement {
  return parse(htmlAt(address, element))
}
