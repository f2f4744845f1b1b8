import { useAccess, useTranslate } from '../../../state/index.ts'
import { readCount, readShare } from './numbers.ts'
import { Property } from './Property.tsx'
import { TextIn } from './TextIn.tsx'
import { type Target, useWriter } from './target.ts'

interface PlainProps<Value> {
  readonly target: Target
  readonly label: string
  readonly value: Value | null | undefined
}

/** A plain string; emptied, it is not stated. */
export function PlainIn({
  target,
  label,
  value,
  type = 'text',
}: PlainProps<string> & { type?: 'text' | 'url' }) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { set } = useWriter(target)
  return (
    <Property target={target} label={label} isStated={Boolean(value)}>
      <TextIn
        label={label}
        value={value ?? ''}
        type={type}
        placeholder={canEdit ? t('inspector.notStated') : undefined}
        onCommit={(words) => set(words === '' ? null : words)}
      />
    </Property>
  )
}

/** A whole number. */
export function CountIn({ target, label, value }: PlainProps<number>) {
  const { t, lang } = useTranslate()
  const { set } = useWriter(target)
  return (
    <Property target={target} label={label} isStated={value != null}>
      <TextIn
        label={label}
        value={value == null ? '' : new Intl.NumberFormat(lang).format(value)}
        placeholder={t('inspector.notStated')}
        check={(words) =>
          words === '' || readCount(words) !== undefined ? undefined : t('inspector.countWrong')
        }
        onCommit={(words) => set(words === '' ? null : (readCount(words) ?? null))}
      />
    </Property>
  )
}

/** A share, written as a percentage. */
export function ShareIn({ target, label, value }: PlainProps<number>) {
  const { t, lang } = useTranslate()
  const { set } = useWriter(target)
  const format = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 4 })
  return (
    <Property target={target} label={label} isStated={value != null}>
      <TextIn
        label={label}
        value={value == null ? '' : format.format(value)}
        placeholder={t('inspector.notStated')}
        check={(words) =>
          words === '' || readShare(words) !== undefined ? undefined : t('inspector.shareWrong')
        }
        onCommit={(words) => set(words === '' ? null : (readShare(words) ?? null))}
      />
    </Property>
  )
}
