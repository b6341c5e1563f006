import { type HTMLElement, parse } from 'node-html-parser'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Route, Routes } from 'react-router-dom'
import { StaticRouter } from 'react-router-dom/server.js'

/** The finished HTML of a component as it stands on the page with this address. */
export function htmlAt(address: string, element: ReactElement): string {
  return renderToStaticMarkup(
    <StaticRouter location={address}>
      <Routes>
        <Route path="/:language" element={element} />
        <Route path="/:language/:place/*" element={element} />
      </Routes>
    </StaticRouter>,
  )
}

/** The same, to look things up in. */
export function renderAt(address: string, element: ReactElement): HTMLElement {
  return parse(htmlAt(address, element))
}
