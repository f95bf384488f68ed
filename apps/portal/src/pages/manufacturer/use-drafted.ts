import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toast } from '../../components/toast';

/** A draft was made: leads to it. The way back does not lead to the form that was sent. */
export function useDrafted(): (draft: { readonly id: string }) => void {
  const { t } = useTranslation('manufacturer');
  const navigate = useNavigate();
  return ({ id }) => {
    toast(t('new.drafted'));
    void navigate({ to: '/manufacturer/requests/$id', params: { id }, search: {}, replace: true });
  };
}
