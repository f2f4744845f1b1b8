import { Copy, Link2 } from 'lucide-react'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import type { Id } from 'shared/model'
import { type LinkCreated, type LinkRole, type LinkSummary, linkRoles } from 'shared/protocol'
import { callApi, useTranslate } from '../../state/index.ts'
import { reasonOf } from '../../state/reasonOf.ts'
import { Button, Chip, Dialog, Segmented, Select, TextField, useToast } from '../../ui/index.ts'
import { copyWords } from './copyWords.ts'
import styles from './ShareDialog.module.css'

interface ShareDialogProps {
  readonly designId: Id
  readonly isOpen: boolean
  onClose(): void
}

const lifetimes = ['never', '1', '7', '30'] as const
type Lifetime = (typeof lifetimes)[number]
const day = 86_400_000

/** Makes, lists and revokes the links of a design. A link's address is shown once. */
export function ShareDialog({ designId, isOpen, onClose }: ShareDialogProps) {
  const { t, lang } = useTranslate()
  const toast = useToast()
  const heading = useId()
  const headingLine = useRef<HTMLHeadingElement>(null)
  const address = useRef<HTMLInputElement>(null)
  /** Undefined while the server is asked, null when it did not answer. */
  const [links, setLinks] = useState<readonly LinkSummary[] | null>()
  const [role, setRole] = useState<LinkRole>('editor')
  const [lifetime, setLifetime] = useState<Lifetime>('never')
  const [made, setMade] = useState<LinkCreated>()
  const [isMaking, setMaking] = useState(false)

  const failed = useCallback(
    (error: unknown) =>
      toast.show({ text: t('share.failed', { reason: reasonOf(error, t) }), tone: 'error' }),
    [toast, t],
  )
  const load = useCallback(
    () =>
      callApi<LinkSummary[]>('GET', `/designs/${designId}/links`).then(setLinks, (error: unknown) => {
        // A list that is there already is better than none.
        setLinks((known) => known ?? null)
        failed(error)
      }),
    [designId, failed],
  )
  useEffect(() => void load(), [load])

  const make = async () => {
    const expires =
      lifetime === 'never' ? {} : { expires: new Date(Date.now() + Number(lifetime) * day).toISOString() }
    setMaking(true)
    try {
      setMade(await callApi<LinkCreated>('POST', `/designs/${designId}/links`, { role, ...expires }))
      await load()
    } catch (error) {
      failed(error)
    }
    setMaking(false)
  }
  const revoke = async (id: string) => {
    try {
      await callApi('DELETE', `/designs/${designId}/links/${id}`)
      if (made?.id === id) setMade(undefined)
      toast.show({ text: t('share.revoked') })
    } catch (error) {
      failed(error)
    }
    await load()
    // The button that was pressed is gone: the focus goes on where the list begins.
    headingLine.current?.focus()
  }
  const copy = async () => {
    if (!address.current) return
    const isCopied = await copyWords(address.current)
    toast.show({ text: t(isCopied ? 'share.copied' : 'share.copyByHand') })
  }
  const retry = () => {
    setLinks(undefined)
    void load()
  }
  const dated = (moment: string) =>
    new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(new Date(moment))
  const roleNames = { viewer: t('share.viewer'), commenter: t('share.commenter'), editor: t('share.editor') }

  return (
    <Dialog title={t('share.title')} isOpen={isOpen} onClose={onClose} closeLabel={t('shell.close')}>
      <div className={styles.content}>
        <p className={styles.text}>{t('share.text')}</p>
        <div className={styles.make}>
          <Segmented<LinkRole>
            label={t('share.role')}
            className={styles.role ?? ''}
            value={role}
            onChange={setRole}
            items={linkRoles.map((one) => ({ value: one, label: roleNames[one] }))}
          />
          <Select<Lifetime>
            label={t('share.expires')}
            value={lifetime}
            onChange={setLifetime}
            items={lifetimes.map((one) => ({
              value: one,
              label: one === 'never' ? t('share.never') : t('share.days', { count: Number(one) }),
            }))}
          />
          <Button variant="primary" isPending={isMaking} onPress={() => void make()}>
            <Link2 aria-hidden />
            {t('share.make')}
          </Button>
        </div>
        {made ? (
          <div className={styles.made}>
            <TextField
              label={t('share.made')}
              value={made.url}
              onChange={() => {}}
              isReadOnly
              inputRef={address}
              className={styles.address}
              description={t('share.onlyNow')}
            />
            <Button onPress={() => void copy()}>
              <Copy aria-hidden />
              {t('share.copy')}
            </Button>
          </div>
        ) : null}
        <section aria-labelledby={heading} aria-busy={links === undefined}>
          <h3 id={heading} ref={headingLine} tabIndex={-1} className={styles.heading}>
            {t('share.links')}
          </h3>
          {links === undefined ? <p className={styles.text}>{t('share.loading')}</p> : null}
          {links === null ? <Button onPress={retry}>{t('shell.pages.retry')}</Button> : null}
          {links?.length === 0 ? <p className={styles.text}>{t('share.none')}</p> : null}
          <ul>
            {links?.map((link) => {
              const isOver = link.expires !== null && new Date(link.expires) <= new Date()
              return (
                <li key={link.id} className={styles.link}>
                  <Chip tone={isOver ? 'notStated' : 'accent'}>{roleNames[link.role]}</Chip>
                  <span className={styles.dates}>
                    <span>{t('share.madeOn', { date: dated(link.createdAt) })}</span>
                    <span>
                      {link.expires === null
                        ? t('share.forever')
                        : isOver
                          ? t('share.expired')
                          : t('share.until', { date: dated(link.expires) })}
                    </span>
                  </span>
                  <Button
                    size="small"
                    variant="danger"
                    aria-label={t('share.revokeOf', {
                      role: roleNames[link.role],
                      date: dated(link.createdAt),
                    })}
                    onPress={() => void revoke(link.id)}
                  >
                    {t('share.revoke')}
                  </Button>
                </li>
              )
            })}
          </ul>
        </section>
      </div>
    </Dialog>
  )
}
