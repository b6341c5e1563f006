import { nothingIsWrongIn } from './every-page.ts'

nothingIsWrongIn('ru')
