import { useState, type FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ItemCommentView } from '@qabilet/api-client';
import { usePlace, useStaffText } from '@qabilet/i18n';
import { Button, Details, Notice, Tag, TextArea } from '@qabilet/ui';
import { useContent } from '../../content-query';
import { useProblemText } from '../../frame/problem-text';
import { useApi } from '../../services';

/** What reviewers and authors have to say about an item, dealt with or not. */
export function ItemComments({ itemId }: { readonly itemId: string }) {
  const t = useStaffText();
  const api = useApi();
  const { data: comments } = useContent(['item', itemId, 'comments'], () => api.itemBank.comments(itemId));
  if (!comments) return null;
  const threads = comments.filter(({ replyTo }) => replyTo === undefined);
  const open = threads.filter(({ resolvedBy }) => resolvedBy === undefined);
  return (
    <section className="q-section q-measure" aria-labelledby="comments">
      <h2 id="comments">{t('workshop.comments', { open: open.length, all: threads.length })}</h2>
      {threads.length === 0 ? <p>{t('workshop.comments-none')}</p> : null}
      <ol className="q-plain-list">
        {threads.map((comment) => (
          <li key={comment.id}>
            <Thread
              itemId={itemId}
              comment={comment}
              replies={comments.filter(({ replyTo }) => replyTo === comment.id)}
            />
          </li>
        ))}
      </ol>
      <CommentForm
        id="new-comment"
        label={t('workshop.comment-new')}
        button={t('workshop.comment-say')}
        onSay={(text) => api.itemBank.comment(itemId, { text })}
      />
    </section>
  );
}

interface ThreadProps {
  readonly itemId: string;
  readonly comment: ItemCommentView;
  readonly replies: readonly ItemCommentView[];
}

function Thread({ itemId, comment, replies }: ThreadProps) {
  const t = useStaffText();
  const api = useApi();
  const client = useQueryClient();
  const isOpen = comment.resolvedBy === undefined;
  const settle = useMutation({
    mutationFn: () => api.itemBank.settle(itemId, comment.id, { isResolved: isOpen }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['content'] }),
  });
  const body = (
    <div className="q-thread">
      <Said comment={comment} />
      {replies.map((reply) => (
        <Said key={reply.id} comment={reply} />
      ))}
      <div className="q-row">
        <Button look="quiet" busy={settle.isPending} onClick={() => settle.mutate()}>
          {t(isOpen ? 'workshop.settle' : 'workshop.reopen')}
          <span className="q-hidden"> {comment.text.slice(0, 40)}</span>
        </Button>
      </div>
      <Details summary={t('workshop.reply-to', { name: comment.by })}>
        <CommentForm
          id={`reply-${comment.id}`}
          label={t('workshop.reply')}
          button={t('workshop.reply-say')}
          onSay={(text) => api.itemBank.reply(itemId, comment.id, { text })}
        />
      </Details>
    </div>
  );
  if (isOpen) return body;
  return (
    <Details
      summary={
        <>
          <Tag look="quiet">{t('workshop.settled', { name: comment.resolvedBy ?? '' })}</Tag>{' '}
          {comment.text.slice(0, 60)}
        </>
      }
    >
      {body}
    </Details>
  );
}

function Said({ comment }: { readonly comment: ItemCommentView }) {
  const { formats } = usePlace();
  return (
    <div className={comment.replyTo ? 'q-said q-said--reply' : 'q-said'}>
      <p className="q-muted q-small">
        <bdi>{comment.by}</bdi>, {formats.dateTime(comment.at)}
      </p>
      <p className="q-said__words" dir="auto">
        {comment.text}
      </p>
    </div>
  );
}

interface CommentFormProps {
  readonly id: string;
  readonly label: string;
  readonly button: string;
  readonly onSay: (text: string) => Promise<unknown>;
}

function CommentForm({ id, label, button, onSay }: CommentFormProps) {
  const t = useStaffText();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const say = useMutation({
    mutationFn: () => onSay(text.trim()),
    onSuccess: async () => {
      setText('');
      await client.invalidateQueries({ queryKey: ['content'] });
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() === '') document.getElementById(id)?.focus();
    else if (!say.isPending) say.mutate();
  }
  return (
    <form noValidate onSubmit={submit}>
      <TextArea
        id={id}
        label={label}
        error={isMissing ? t('workshop.comment-missing') : undefined}
        rows={3}
        maxLength={2000}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {say.error ? (
        <Notice look="error" role="alert">
          <p>{problemText(say.error)}</p>
        </Notice>
      ) : null}
      <Button type="submit" look="secondary" busy={say.isPending}>
        {button}
      </Button>
    </form>
  );
}
