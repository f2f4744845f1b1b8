/** What views know of the open design and of the person before it. */

export { ApiError, callApi } from './api.ts'
export { newId, random } from './chance.ts'
export { openDialog } from './dialogs.ts'
export type { Counts, WordedFinding, WordedNotStated } from './findings/findings.ts'
export { type LanguageApi, useTranslate } from './language.ts'
export { languageName } from './languageName.ts'
export {
  type Focus,
  type FocusRequest,
  type Navigation,
  useFocusRequest,
  useNavigate,
  type View,
} from './navigation.ts'
export { useMe } from './person.ts'
export { type SavedState, useSavedState } from './savedState.ts'
export { type Cell, type SelectionApi, useSelection } from './selection.ts'
export { type Access, useAccess } from './useAccess.ts'
export { useBoundText } from './useBoundText.ts'
export { useDesign, useDesignPart } from './useDesign.ts'
export { type Findings, useFindings } from './useFindings.ts'
export { useIsNarrow } from './useIsNarrow.ts'
export { useOthersChanged } from './useOthersChanged.ts'
export { type Person, type PresenceApi, usePresence } from './usePresence.ts'
export { type Reader, useReader } from './useReader.ts'
export { type Run, useRun } from './useRun.ts'
export { type UndoApi, useUndo } from './useUndo.ts'
