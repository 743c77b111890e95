"""The departments and people of the demonstration. All of them are invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from domain.permissions import Role

REORGANISED_ON = date(2022, 7, 1)
"""The day two departments were merged and one got a new name."""


@dataclass(frozen=True, slots=True)
class DepartmentSpec:
    """A department as it is founded, or refounded by a reorganisation."""

    code: str
    name: str
    position: int
    predecessors: tuple[str, ...] = ()


DEPARTMENTS: tuple[DepartmentSpec, ...] = (
    DepartmentSpec("BGS", "办公室", 1),
    DepartmentSpec("DWB", "党委办公室", 2),
    DepartmentSpec("ZRB", "组织人事部", 3),
    DepartmentSpec("JCB", "计划财务部", 4),
    DepartmentSpec("CBB", "采编部", 5),
    DepartmentSpec("DCB", "典藏部", 6),
    DepartmentSpec("JYB", "外借阅览部", 7),
    DepartmentSpec("HDB", "读者活动部", 8),
    DepartmentSpec("ZXB", "参考咨询部", 9),
    DepartmentSpec("TCB", "特藏与地方文献部", 10),
    DepartmentSpec("SEB", "少儿部", 11),
    DepartmentSpec("XCB", "宣传策划部", 12),
    DepartmentSpec("FDB", "业务辅导部", 13),
    DepartmentSpec("JSB", "信息技术部", 14),
    DepartmentSpec("HQB", "后勤保卫部", 15),
)

MERGED = DepartmentSpec("JYF", "借阅服务部", 6, ("DCB", "JYB"))
"""The department that two others became."""

RENAMED = DepartmentSpec("HDB", "阅读推广部", 8)
"""The department that got a new name."""


def lead_on(code: str, day: date) -> str:
    """The department that has the work of department ``code`` on a day."""
    return MERGED.code if code in MERGED.predecessors and day >= REORGANISED_ON else code


@dataclass(frozen=True, slots=True)
class GrantSpec:
    """A role, in a department or a unit if one is named, from a day on if not from the beginning."""

    role: Role
    department: str | None = None
    since: date | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class PersonSpec:
    """A person with an account; the position says what they are called."""

    login: str
    name: str
    position: str
    grants: tuple[GrantSpec, ...]
    joined: date | None = None
    left: date | None = None


def _person(login: str, name: str, position: str, *roles: Role, department: str = "") -> PersonSpec:
    in_department = {Role.DEPARTMENT_HEAD, Role.REPORTER, Role.STAFF}
    grants = tuple(GrantSpec(role, department if role in in_department else None) for role in roles)
    return PersonSpec(login, name, position, grants)


def _head(login: str, name: str, department: str, title: str, *duties: Role) -> PersonSpec:
    return _person(login, name, title, Role.DEPARTMENT_HEAD, *duties, department=department)


def _reporter(login: str, name: str, department: str, title: str, *duties: Role) -> PersonSpec:
    return _person(login, name, title, Role.REPORTER, *duties, department=department)


def _staff(login: str, name: str, department: str, joined: date | None = None) -> PersonSpec:
    grants = (GrantSpec(Role.STAFF, department),)
    return PersonSpec(login, name, "馆员", grants, joined)


def _of_unit(login: str, name: str, position: str, role: Role, unit: str) -> PersonSpec:
    return PersonSpec(login, name, position, (GrantSpec(role, unit=unit),))


def _merged(person: PersonSpec) -> PersonSpec:
    """The person, who keeps the role in the merged department."""
    grant = GrantSpec(person.grants[0].role, MERGED.code, REORGANISED_ON)
    return PersonSpec(person.login, person.name, person.position, (*person.grants, grant))


_RETIRED = date(2022, 7, 4)
_RECRUITED = date(2023, 8, 1)

PEOPLE: tuple[PersonSpec, ...] = (
    _person("luoweizhen", "罗维桢", "系统管理员", Role.ADMINISTRATOR),
    _person("tanshouyi", "谭守一", "系统管理员", Role.ADMINISTRATOR),
    _person("gujingyuan", "顾静远", "馆长", Role.DIRECTOR),
    _person("shenwenbo", "沈文博", "党委书记", Role.DIRECTOR),
    _person("luqinghe", "陆清和", "副馆长", Role.DIRECTOR),
    _person("tangyuning", "唐雨宁", "副馆长", Role.DIRECTOR),
    _person("hanshaofeng", "韩少枫", "副馆长", Role.DIRECTOR),
    _head("zhouruolan", "周若岚", "BGS", "办公室主任", Role.OFFICE),
    _head("hezhiyuan", "何知远", "DWB", "党委办公室主任"),
    _head("fangxiaotang", "方晓棠", "ZRB", "组织人事部主任", Role.HR),
    _head("qianyining", "钱以宁", "JCB", "计划财务部主任"),
    _head("chenjing", "陈景", "CBB", "采编部主任"),
    PersonSpec("qinshuyu", "秦书屿", "典藏部主任", (GrantSpec(Role.DEPARTMENT_HEAD, "DCB"),), left=_RETIRED),
    _merged(_head("songnanqiao", "宋南乔", "JYB", "借阅服务部主任")),
    _head("linxiachu", "林夏初", "HDB", "阅读推广部主任"),
    _head("shaomingche", "邵明澈", "ZXB", "参考咨询部主任"),
    _head("suyanqiu", "苏砚秋", "TCB", "特藏与地方文献部主任"),
    _head("yeyutong", "叶语桐", "SEB", "少儿部主任"),
    _head("liangshuyao", "梁舒窈", "XCB", "宣传策划部主任", Role.PUBLICITY),
    _head("chengwangshu", "程望舒", "FDB", "业务辅导部主任"),
    _head("moyunzheng", "莫云峥", "JSB", "信息技术部主任"),
    _head("guoanlan", "郭安澜", "HQB", "后勤保卫部主任"),
    _person("xulinqiao", "徐临桥", "办公室规划专员", Role.OFFICE),
    _reporter("baizhining", "白芷宁", "BGS", "办公室文秘"),
    _reporter("duruoxi", "杜若溪", "DWB", "党务干事"),
    _reporter("fengjiashu", "冯嘉树", "ZRB", "人事专员", Role.HR),
    _reporter("kangyinuo", "康一诺", "JCB", "财务专员"),
    _reporter("jiangcaiwei", "姜采薇", "CBB", "采访馆员"),
    _reporter("caoxiuyuan", "曹修远", "CBB", "编目馆员"),
    _merged(_reporter("xuelinchuan", "薛临川", "DCB", "典藏馆员")),
    _merged(_reporter("yuqingyang", "俞清扬", "JYB", "流通馆员")),
    _reporter("xiazhiqiu", "夏知秋", "HDB", "活动策划馆员"),
    _reporter("lvsiyuan", "吕思源", "HDB", "活动策划馆员"),
    _reporter("wangyifan", "汪亦凡", "ZXB", "咨询馆员"),
    _reporter("dingmoyan", "丁墨言", "TCB", "地方文献馆员"),
    _reporter("mengyitang", "孟以棠", "SEB", "少儿服务馆员"),
    _reporter("jiangmuchen", "蒋沐晨", "XCB", "宣传专员", Role.PUBLICITY),
    _reporter("jiaanran", "贾安然", "FDB", "辅导馆员"),
    _reporter("shiyingchuan", "石映川", "FDB", "统计专员", Role.STATISTICS),
    _reporter("renxingchen", "任星辰", "JSB", "系统工程师"),
    _reporter("luzhiyuan", "卢致远", "JSB", "数字资源工程师"),
    _reporter("youchangfeng", "尤长风", "HQB", "安全管理员"),
    _merged(_staff("panzijin", "潘子衿", "JYB")),
    _merged(_staff("daiyunzhou", "戴云舟", "JYB")),
    _merged(_staff("fanruogu", "范若谷", "DCB")),
    _staff("pengwanqing", "彭晚晴", "HDB"),
    _staff("tianxubai", "田叙白", "TCB"),
    _staff("yuanqingyue", "袁清越", "SEB"),
    _staff("dengsiqi", "邓思齐", "CBB"),
    _staff("fumingxuan", "傅明轩", "JSB", _RECRUITED),
    _staff("liaozhixia", "廖知夏", "SEB", _RECRUITED),
    _staff("qiunanxing", "邱南星", "FDB", _RECRUITED),
    _of_unit("duanshuyan", "段书言", "区馆业务审核人", Role.UNIT_REVIEWER, "QH"),
    _of_unit("houyuqiao", "侯雨桥", "区馆业务审核人", Role.UNIT_REVIEWER, "GL"),
    _of_unit("ninganlan", "宁安澜", "服务点填报员", Role.REPORTER, "QH-001"),
    _person("zhangyuan", "章予安", "外聘评审专家", Role.PANEL_MEMBER),
    _person("gonghuaijin", "龚怀瑾", "外聘评审专家", Role.PANEL_MEMBER),
    _person("yanyiwen", "严以文", "理事", Role.TRUSTEE),
    _person("wanjingxing", "万景行", "理事", Role.TRUSTEE),
    _person("changrusong", "常如松", "理事", Role.TRUSTEE),
    _person("wuwenyuan", "武文渊", "理事", Role.TRUSTEE),
    _person("qiaoyizhou", "乔一舟", "理事", Role.TRUSTEE),
    _person("yinguanhai", "尹观海", "监事", Role.SUPERVISOR),
    _person("lizhengyan", "黎正言", "监事", Role.SUPERVISOR),
)

DIRECTORS: tuple[tuple[str, str], ...] = (
    ("D01.1", "shenwenbo"),
    ("D01", "gujingyuan"),
    ("D02", "shenwenbo"),
    ("T1", "shenwenbo"),
    ("D03", "luqinghe"),
    ("T2", "luqinghe"),
    ("D04.1", "luqinghe"),
    ("D04", "tangyuning"),
    ("T3", "gujingyuan"),
    ("D05", "tangyuning"),
    ("D06", "tangyuning"),
    ("T4", "tangyuning"),
    ("D07", "tangyuning"),
    ("D09", "luqinghe"),
    ("D12", "gujingyuan"),
    ("T6", "gujingyuan"),
)
"""The director in charge of each part of the plan, by the beginning of a code; the first that fits."""

OTHER_DIRECTOR = "hanshaofeng"
"""The director in charge of all else: space, smart services and the network."""


def director_of(code: str) -> str:
    """The login of the director in charge of a project."""
    return next((login for prefix, login in DIRECTORS if code.startswith(prefix)), OTHER_DIRECTOR)


def holders(role: Role, department: str, day: date) -> tuple[str, ...]:
    """The logins of those who hold a role in a department on a day, in the order of the list."""
    return tuple(
        person.login
        for person in PEOPLE
        if (person.joined is None or person.joined <= day)
        and (person.left is None or day < person.left)
        and any(
            grant.role is role
            and grant.department == department
            and (grant.since is None or grant.since <= day)
            for grant in person.grants
        )
    )


@dataclass(frozen=True, slots=True)
class DeputySpec:
    """A dated absence and who stands in."""

    named_on: date
    principal: str
    deputy: str
    starts_on: date
    ends_on: date


DEPUTIES: tuple[DeputySpec, ...] = (
    DeputySpec(date(2024, 4, 29), "hanshaofeng", "luqinghe", date(2024, 5, 6), date(2024, 5, 17)),
    DeputySpec(date(2025, 11, 14), "liangshuyao", "jiangmuchen", date(2025, 11, 17), date(2025, 12, 5)),
)
"""One absence that is over and one that lasts on the business date."""
