import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call, type Dto } from '../../api/client';
import { useAction } from '../../api/use-action';
import { Badge } from '../../components/Badge';
import { Note } from '../../components/Note';
import { toast } from '../../components/toast';
import { Form } from '../../forms/Form';
import { SubmitButton } from '../../forms/SubmitButton';
import { TextField } from '../../forms/TextField';
import { useDraftForm } from '../../forms/use-draft-form';
import { type Me, useSession } from '../../session/session';
import { QrCode } from './QrCode';
import styles from './SecondFactor.module.css';

type SetUp = Dto<'TotpSetUpDto'>;

/** The authenticator app: set up by password, counted once a code of it was given. */
export function SecondFactor({ me }: { readonly me: Me }) {
  const { t } = useTranslation('auth');
  const [setUp, setSetUp] = useState<SetUp>();
  const isOn = me.totp === 'on';
  return (
    <div className="stack">
      <div className="row">
        <Badge tone={isOn ? 'good' : 'warn'}>{t(isOn ? 'totp.on' : 'totp.off')}</Badge>
      </div>
      <p className="soft">{t('totp.lead')}</p>
      {setUp ? (
        <ConfirmApp setUp={setUp} onDone={() => setSetUp(undefined)} />
      ) : (
        <AskPassword isOn={isOn} onSetUp={setSetUp} />
      )}
    </div>
  );
}

function AskPassword({ isOn, onSetUp }: { readonly isOn: boolean; readonly onSetUp: (setUp: SetUp) => void }) {
  const { t } = useTranslation('auth');
  const { signedIn } = useSession();
  const form = useDraftForm<{ password: string }>({ id: 'totp', defaults: { password: '' }, secret: ['password'] });
  const enable = useAction((body: { password: string }) => call(api.POST('/api/v1/me/totp/enable', { body })), {
    onDone: onSetUp,
  });
  const disable = useAction((body: { password: string }) => call(api.POST('/api/v1/me/totp/disable', { body })), {
    onDone: (me) => {
      signedIn(me);
      form.reset({ password: '' });
      toast(t('totp.disabled'));
    },
  });
  const act = isOn ? disable : enable;
  return (
    <Form form={form} onSubmit={(values) => act.run(values)} problem={act.problem}>
      <TextField name="password" type="password" label={t('password')} autoComplete="current-password" />
      <div>
        <SubmitButton>{t(isOn ? 'totp.disable' : 'totp.enable')}</SubmitButton>
      </div>
    </Form>
  );
}

function ConfirmApp({ setUp, onDone }: { readonly setUp: SetUp; readonly onDone: () => void }) {
  const { t } = useTranslation('auth');
  const { signedIn } = useSession();
  const form = useDraftForm<{ code: string }>({ id: 'totp-code', defaults: { code: '' }, secret: ['code'] });
  const confirm = useAction((body: { code: string }) => call(api.POST('/api/v1/me/totp/confirm', { body })), {
    onDone: (me) => {
      signedIn(me);
      toast(t('totp.enabled'));
      onDone();
    },
  });
  return (
    <div className="stack">
      <p>{t('totp.scan')}</p>
      <QrCode text={setUp.uri} label={t('totp.qr')} />
      <p>{t('totp.typeSecret')}</p>
      <p className={styles.secret}>{setUp.secret.replaceAll(/(.{4})/g, '$1 ')}</p>
      <p>
        <a href={setUp.uri}>{t('totp.openApp')}</a>
      </p>
      <Note tone="warn" title={t('totp.backupTitle')}>
        <p>{t('totp.backupBody')}</p>
        <ul className={styles.codes}>
          {setUp.backupCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </Note>
      <Form form={form} onSubmit={confirm.run} problem={confirm.problem}>
        <TextField
          name="code"
          label={t('code.label')}
          hint={t('code.hint')}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={6}
        />
        <div>
          <SubmitButton>{t('totp.confirm')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
