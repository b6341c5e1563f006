import look from './office.css?url'

/** What pages of the office alone wear beside the look of all pages, which a first visit on a slow line waits for. */
export const officeLook = () => [{ rel: 'stylesheet', href: look }]
