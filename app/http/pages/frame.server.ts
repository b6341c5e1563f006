import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Parts, Visit } from './declared.server.ts'
import type { Door } from './enter.server.ts'
import { enter } from './enter.server.ts'
import type { RouteArgs } from './visit.server.ts'

/**
 * What stands around pages of several areas. Every page in it guards itself, because the framework reads all parts of
 * a page side by side; a frame with a door of its own guards what it shows.
 */
function frameOf(door: Door) {
  return <R>(read: (visit: Visit<Parts>, page: AppPage, within: Within) => R | Promise<R>) =>
    async (args: LoaderFunctionArgs): Promise<R> =>
      read(await enter(args, door, {}), args.context.page, args.params)
}
/** The parts of the address of the page that it stands around, as they were written. */
type Within = LoaderFunctionArgs['params']
type AppPage = RouteArgs['context']['page']

export const publicFrame = frameOf({ area: 'account', guests: true, around: true })
export const officeFrame = frameOf({ area: 'office' })
