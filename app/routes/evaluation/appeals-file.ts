import { listFile } from '#app/http/lists/list-file.server.ts'
import { listAppeals } from '#app/services/evaluation/appeals/list-appeals.server.ts'
import { appealList } from '#app/ui/evaluation/lists/appeal-list.ts'

/** The appeals as a file. */
export const loader = listFile({ area: 'office', rows: listAppeals, describe: appealList })
