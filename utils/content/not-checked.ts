/** Why a post went through unchecked, or (`changed`) why nothing was posted although the user asked for it. */
export type NotCheckedReason = 'unreadable' | 'unpaired' | 'failed' | 'outdated' | 'changed';
