import { leadsTo } from '#app/http/pages/data-file.server.ts'

export const loader = leadsTo('/ky/_examples')
