import { Anchor, type AnchorProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, Ref } from "react";

type Props = AnchorProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps>;

/** A link inside the product that looks like text and knows the router's addresses. */
export const AppLink = createLink(function LinkText({ ref, ...rest }: Props & { ref?: Ref<HTMLAnchorElement> }) {
  return <Anchor ref={ref} {...rest} />;
});
