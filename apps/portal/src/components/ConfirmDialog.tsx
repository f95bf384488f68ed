import { useId, useState } from 'react';
import { Button } from './Button';
import { type Question, type Reply, useOpenQuestion } from './confirm';
import { Dialog } from './Dialog';
import field from './field.module.css';

/** Stands once in the shell and shows what `confirm` asks. */
export default function ConfirmDialog() {
  const question = useOpenQuestion();
  return question ? <OpenQuestion key={question.title} question={question} /> : null;
}

function OpenQuestion({ question }: { readonly question: Question & { answer: (reply: Reply) => void } }) {
  const id = useId();
  const [words, setWords] = useState('');
  const { reason } = question;
  const isReady = !reason || words.trim().length >= (reason.minLength ?? 1);
  return (
    <Dialog
      title={question.title}
      isOpen
      onClose={() => question.answer(false)}
      actions={
        <Button
          kind={question.kind ?? 'danger'}
          isDisabled={!isReady}
          onPress={() => question.answer(words.trim())}
          autoFocus={!reason}
        >
          {question.action}
        </Button>
      }
    >
      <p>{question.body}</p>
      {reason && (
        <div className={field.field}>
          <label className={field.label} htmlFor={id}>
            {reason.label}
          </label>
          <textarea
            id={id}
            className={field.control}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            autoFocus
          />
        </div>
      )}
    </Dialog>
  );
}
