import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { connect } from '#models/database/connect.server.ts'
import { pages, renderPage } from './bare-pages.tsx'

/*
 * What Ashar is measured against: nothing but Express and React. The pages are read from the same database by the same
 * services and made of the same parts; there is no framework, session, policy, compression or page cache.
 */
const { MONGODB_URI: uri = '', STYLE: style = '', ORIGIN: origin = '' } = process.env
await connect(uri)
const app = express()
app.disable('x-powered-by')
app.disable('etag')
for (const page of pages)
  app.get(page.path, (request, response, next) => {
    renderPage(page, request.originalUrl, request.params, { style, origin }).then(
      (html) => response.type('html').send(html),
      next,
    )
  })
const server = createServer(app).listen(0, '127.0.0.1')
await once(server, 'listening')
// A server that listens on a port has an address with it.
process.send?.({ port: (server.address() as AddressInfo).port })
process.once('SIGTERM', () => process.exit(0))
