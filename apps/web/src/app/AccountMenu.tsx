import { Avatar, Menu, SegmentedControl, Text, useMantineColorScheme } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconKeyboard, IconLock, IconLogout, IconShieldLock } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { auth, orThrow } from "../api/auth.ts";
import { sealQuery } from "../api/guard.ts";
import { useMe } from "../api/queries.ts";
import { SealDialog } from "../features/guard/SealNow.tsx";
import { initialsOf } from "../lib/alias.ts";
import { ROLE_LABELS } from "../lib/labels.ts";
import { notifyError } from "../ui/notify.ts";
import css from "./Shell.module.css";

export function AccountMenu({ onHelp, onSignedOut }: { onHelp: () => void; onSignedOut: () => void }) {
  const me = useMe();
  const navigate = useNavigate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const sealable = useQuery(sealQuery).data?.state === "open" && me?.can.seal;
  const [sealing, { open: openSeal, close: closeSeal }] = useDisclosure(false);
  const signOut = useMutation({
    mutationFn: () => orThrow(auth.signOut()),
    onSuccess: () => {
      onSignedOut();
      return navigate({ to: "/sign-in", search: {} });
    },
    onError: notifyError,
  });
  return (
    <>
      <Menu position="right-end" width={260} shadow="md" withinPortal>
        <Menu.Target>
          <button type="button" className={css.link}>
            <Avatar size={30} color="keep" radius="xl" aria-hidden>
              {initialsOf(me?.name ?? "?")}
            </Avatar>
            <span>
              Account<span className="visually-hidden"> of {me?.name}</span>
            </span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Text size="sm" fw={600} c="var(--ck-text)" truncate>
              {me?.name}
            </Text>
            <Text size="xs" truncate>
              {me && ROLE_LABELS[me.role].label}
              {me?.team ? ` · ${me.team}` : ""}
            </Text>
          </Menu.Label>
          <div style={{ padding: "4px 10px 8px" }}>
            <SegmentedControl
              fullWidth
              size="xs"
              aria-label="Colour scheme"
              value={colorScheme}
              onChange={(value) => setColorScheme(value as "auto" | "light" | "dark")}
              data={[
                { value: "auto", label: "System" },
                { value: "light", label: "Light" },
                { value: "dark", label: "Dark" },
              ]}
            />
          </div>
          <Menu.Item component={Link} to="/security" leftSection={<IconShieldLock size={16} aria-hidden />}>
            Sign-in and security
          </Menu.Item>
          <Menu.Item onClick={onHelp} leftSection={<IconKeyboard size={16} aria-hidden />} rightSection={<kbd>?</kbd>}>
            Keyboard shortcuts
          </Menu.Item>
          <Menu.Divider />
          {sealable && (
            <Menu.Item onClick={openSeal} leftSection={<IconLock size={16} aria-hidden />}>
              Seal the keep
            </Menu.Item>
          )}
          <Menu.Item onClick={() => signOut.mutate()} leftSection={<IconLogout size={16} aria-hidden />}>
            Sign out
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SealDialog opened={sealing} onClose={closeSeal} />
    </>
  );
}
