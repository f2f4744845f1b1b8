import { ask, useQuestion } from '../../state/structure/questions.ts'
import { BodyMenu } from './BodyMenu.tsx'
import { DeleteDialog } from './DeleteDialog.tsx'
import { DissolveDialog } from './DissolveDialog.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { MoveDialog } from './MoveDialog.tsx'

/** Answers what any view asks before it changes the structure. */
export function StructureDialogs() {
  const question = useQuestion()
  const close = () => ask(null)
  switch (question?.about) {
    case 'delete':
      return <DeleteDialog ids={question.ids} onClose={close} />
    case 'dissolve':
      return <DissolveDialog id={question.id} onClose={close} />
    case 'move':
      return <MoveDialog ids={question.ids} onClose={close} />
    case 'link':
      return <LinkDialog from={question.from} to={question.to ?? null} onClose={close} />
    case 'menu':
      return <BodyMenu question={question} onClose={close} />
    default:
      return null
  }
}
