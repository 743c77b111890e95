"""One mail to one person over SMTP: every way it can end is an outcome, never an exception or a hang."""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
from contextlib import closing, suppress
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as WIRE
from email.utils import format_datetime, localtime

from reports.notices import Letter
from services.notices.outside import SENT, Ending, MailServer, Outcome, Security
from services.notices.watchdog import Watchdog

UNANSWERED = Outcome(Ending.UNCERTAIN, "邮件已交给服务器，但没有等到答复，可能已送达")


class _Refused(Exception):
    """The server said no, with this code, at this step."""

    def __init__(self, step: str, code: int) -> None:
        super().__init__(step, code)
        self.step, self.code = step, code


class _Connection(smtplib.SMTP):
    """An SMTP connection that a watchdog may end."""

    def __init__(self, dog: Watchdog, tls: ssl.SSLContext | None, server: MailServer) -> None:
        self._dog, self._tls = dog, tls
        domain = server.sender.rpartition("@")[2] or "localhost"
        # Without a name of our own, it would be asked of the name service, which may hang.
        super().__init__(server.host, server.port, local_hostname=domain, timeout=dog.seconds)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        connection = self._dog.connect(host, port)
        return self._tls.wrap_socket(connection, server_hostname=host) if self._tls else connection


def message_of(server: MailServer, letter: Letter, name: str, email: str, key: str) -> EmailMessage:
    """The mail as it goes over the wire; ``key`` is the same for every attempt at the same message."""
    user, _, domain = email.partition("@")
    message = EmailMessage(policy=WIRE)
    message["Subject"] = letter.subject
    message["From"] = Address("金陵图书馆规划管理驾驶舱", addr_spec=server.sender)
    message["To"] = Address(re.sub(r"[\x00-\x1f\x7f]", "", name), user, domain)
    message["Date"] = format_datetime(localtime())
    message["Message-ID"] = f"<{key}@{server.sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text, cte="base64")
    message.add_alternative(letter.html, subtype="html", cte="base64")
    return message


def send_mail(server: MailServer, message: EmailMessage, email: str, seconds: float) -> Outcome:
    """Hand one mail to the server within so many seconds."""
    handed_over = False
    try:
        with Watchdog(seconds) as dog, closing(_connect(server, dog)) as smtp:
            _greet(smtp, server)
            _expect(smtp.mail(server.sender), "发件人", 250)
            _expect(smtp.rcpt(email), "收件人", 250, 251)
            _expect(smtp.docmd("data"), "正文", 354)
            # Lines that begin with a dot cannot occur: the parts are base64 and headers begin with letters.
            smtp.send(message.as_bytes(policy=WIRE).rstrip(b"\r\n") + b"\r\n.\r\n")
            handed_over = True
            _expect(smtp.getreply(), "正文", 250)
            # Parting is a courtesy: the mail is the server's by now.
            with suppress(smtplib.SMTPException, OSError):
                smtp.quit()
            return SENT
    except _Refused as refused:
        return _refusal(refused)
    except smtplib.SMTPAuthenticationError:
        return Outcome(Ending.AGAIN, "邮件服务器不接受所设的账户或密码")
    except smtplib.SMTPNotSupportedError:
        return Outcome(Ending.AGAIN, "邮件服务器不支持所设的加密或登录方式")
    except smtplib.SMTPResponseException as error:
        return Outcome(Ending.AGAIN, f"邮件服务器答复 {error.smtp_code}")
    except ssl.SSLError:
        return UNANSWERED if handed_over else Outcome(Ending.AGAIN, "与邮件服务器的加密连接没有建立")
    except (smtplib.SMTPException, OSError, ValueError):
        return UNANSWERED if handed_over else Outcome(Ending.AGAIN, "连不上邮件服务器，或没有等到答复")


def _tls(server: MailServer) -> ssl.SSLContext | None:
    return None if server.security is Security.NONE else ssl.create_default_context()


def _connect(server: MailServer, dog: Watchdog) -> _Connection:
    return _Connection(dog, _tls(server) if server.security is Security.SSL else None, server)


def _greet(smtp: _Connection, server: MailServer) -> None:
    smtp.ehlo_or_helo_if_needed()
    if server.security is Security.STARTTLS:
        smtp.starttls(context=_tls(server))
    if server.user:
        smtp.login(server.user, server.password)


def _expect(reply: tuple[int, bytes], step: str, *codes: int) -> None:
    if reply[0] not in codes:
        raise _Refused(step, reply[0])


def _refusal(refused: _Refused) -> Outcome:
    """A 5xx answer is final; what else the server says may be different later."""
    ending = Ending.REFUSED if 500 <= refused.code < 600 else Ending.AGAIN
    return Outcome(ending, f"邮件服务器拒绝{refused.step}（{refused.code}）")
