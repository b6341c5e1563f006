import { listFile } from '#app/http/lists/list-file.server.ts'
import { listEntries } from '#app/services/classifications/read-register.server.ts'
import { classList } from '#app/ui/classifications/class-list.ts'

/** The classifications as a file, which can be changed and taken in again. */
export const loader = listFile({ area: 'office', rows: listEntries, describe: classList })
