/**
 * The reporters that an American brief may cite. One a line: the Bluebook form; the years of the series, approximate,
 * for a note and never to reject; other forms that are right, such as the California Style Manual's where it is more
 * than the Bluebook form closed up; forms that are read, and then a note says which one is right.
 *
 * `?` marks forms that ordinary text contains too, as in “on May 3 Cal. 5 …”: such a one is a citation
 * only with a case name before it or a year after it.
 */
export const reporterTable = `
# Supreme Court
U.S. | 1790-
S. Ct. | 1882- |  | Sup. Ct.
L. Ed. | 1790-1956
L. Ed. 2d | 1956-
U.S.L.W. | 1933-
# Supreme Court, early, by the reporter's name
? Dall. | 1790-1800
? Cranch | 1801-1815
? Wheat. | 1816-1827
? Pet. | 1828-1842
? How. | 1843-1860
? Black | 1861-1862
? Wall. | 1863-1874
# Courts of appeals
? F. | 1880-1924
F.2d | 1924-1993
F.3d | 1993-2021
F.4th | 2021-
F. App'x | 2001-2021 | Fed.Appx. | Fed. App'x, Fed. Appx., F. Appx.
App. D.C. | 1893-1941
U.S. App. D.C. | 1941- | U.S. App.D.C.
# District courts
F. Cas. | 1789-1880 |  | Fed. Cas.
F. Supp. | 1932-1998 |  | Fed. Supp.
F. Supp. 2d | 1998-2014
F. Supp. 3d | 2014-
F.R.D. | 1938-
# Bankruptcy
B.R. | 1979-
Bankr. L. Rep. (CCH) | 1977- | Bankr. L.Rep. (CCH) | Bankr. L. Rep.
Collier Bankr. Cas. 2d (MB) | 1979-
Bankr. Ct. Dec. (LRP) | 1974-
# Special courts
Fed. Cl. | 1992-
Cl. Ct. | 1983-1992
Ct. Cl. | 1863-1982
T.C. | 1942-
T.C.M. (CCH) | 1942-
T.C.M. (RIA) | 1991-
T.C. Memo. | 1942-
B.T.A. | 1924-1942
Vet. App. | 1990-
? M.J. | 1975-
C.M.R. | 1951-1975
Ct. Int'l Trade | 1980-
C.C.P.A. | 1929-1982
Cust. Ct. | 1938-1980
U.S.P.Q. | 1929-1986 |  | U.S.P.Q. (BNA)
U.S.P.Q.2d | 1986- |  | U.S.P.Q.2d (BNA)
# Agencies
N.L.R.B. | 1935- | NLRB
I. & N. Dec. | 1940-
F.C.C. | 1934-1965
F.C.C.2d | 1965-1986
F.C.C.R. | 1986-
F.T.C. | 1915-
S.E.C. | 1934-
FERC | 1977-
I.C.C.2d | 1984-1995
S.T.B. | 1996-
M.S.P.R. | 1979-
F.L.R.A. | 1979-
E.A.D. | 1972-
N.R.C. | 1975-
Interior Dec. | 1930-
Agric. Dec. | 1942-
Comp. Gen. | 1921-
Op. O.L.C. | 1977-
Op. Att'y Gen. | 1791- | Ops. Atty. Gen.
I.R.B. | 1922-
? C.B. | 1919-2008
# Looseleaf services
L.R.R.M. (BNA) | 1937-
Fair Empl. Prac. Cas. (BNA) | 1969-
Empl. Prac. Dec. (CCH) | 1971-
Wage & Hour Cas. (BNA) | 1938-
Lab. Cas. (CCH) | 1937-
Trade Cas. (CCH) | 1948-
Fed. Sec. L. Rep. (CCH) | 1941-
A.F.T.R.2d (RIA) | 1958-
U.S. Tax Cas. (CCH) | 1913-
Fed. R. Serv. 3d (West) | 1985-
Fed. R. Evid. Serv. (West) | 1979-
Media L. Rep. (BNA) | 1977-
U.C.C. Rep. Serv. 2d (West) | 1986-
A.M.C. | 1923-
# Annotations
A.L.R. | 1919-1948
A.L.R.2d | 1948-1965
A.L.R.3d | 1965-1980
A.L.R.4th | 1980-1991
A.L.R.5th | 1992-2005
A.L.R.6th | 2005-2015
A.L.R.7th | 2015-
A.L.R. Fed. | 1969-2005
A.L.R. Fed. 2d | 2005-2015
A.L.R. Fed. 3d | 2015-
# California
? Cal. | 1850-1934
Cal. 2d | 1934-1969
Cal. 3d | 1969-1991
Cal. 4th | 1991-2016
Cal. 5th | 2016-
Cal. App. | 1905-1934
Cal. App. 2d | 1934-1969
Cal. App. 3d | 1969-1991
Cal. App. 4th | 1991-2016
Cal. App. 5th | 2016-
Cal. App. 2d Supp. | 1934-1969 |  | Cal. App. Supp. 2d
Cal. App. 3d Supp. | 1969-1991 |  | Cal. App. Supp. 3d
Cal. App. 4th Supp. | 1991-2016 |  | Cal. App. Supp. 4th
Cal. App. 5th Supp. | 2016- |  | Cal. App. Supp. 5th
Cal. Rptr. | 1959-1991
Cal. Rptr. 2d | 1991-2003
Cal. Rptr. 3d | 2003-
Cal. Unrep. | 1855-1910
Cal. Comp. Cas. | 1936- | Cal.Comp.Cases
Cal. P.U.C.2d | 1979-
Cal. P.U.C.3d | 1998-
Ops. Cal. Att'y Gen. | 1943- | Ops.Cal.Atty.Gen.
Cal. State Bar Ct. Rptr. | 1990-
Cal. Daily Op. Serv. | 1986-
D.A.R. | 1986-
# Regional
? A. | 1885-1938
A.2d | 1938-2010
A.3d | 2010-
? N.E. | 1885-1936
N.E.2d | 1936-2014
N.E.3d | 2014-
? N.W. | 1879-1941
N.W.2d | 1941-2024
N.W.3d | 2024-
? P. | 1883-1931
P.2d | 1931-2000
P.3d | 2000-
? S.E. | 1887-1939
S.E.2d | 1939-
? S.W. | 1886-1928
S.W.2d | 1928-1999
S.W.3d | 1999-
? So. | 1886-1941
So. 2d | 1941-2008
So. 3d | 2008-
# States
? N.Y. | 1847-1956
N.Y.2d | 1956-2003
N.Y.3d | 2003-
? A.D. | 1896-1955
A.D.2d | 1955-2004
A.D.3d | 2003-
? Misc. | 1892-1955
Misc. 2d | 1955-2004
Misc. 3d | 2003-
? N.Y.S. | 1888-1937
N.Y.S.2d | 1937-2015
N.Y.S.3d | 2015-
Ill. 2d | 1953-2011
Ill. App. 3d | 1972-2011
? Ill. Dec. | 1976-
? Mass. | 1804-
? Mass. App. Ct. | 1972-
? N.J. | 1948-
? N.J. Super. | 1948-
? Pa. | 1845-
? Pa. Super. | 1895-1997
Ohio St. 3d | 1982-
Ohio App. 3d | 1982-
Wash. 2d | 1939- | Wn.2d
? Wash. App. | 1969-2017 | Wn.App.
Wash. App. 2d | 2017- | Wn.App.2d
Wis. 2d | 1957-
? Mich. | 1847-
? Mich. App. | 1965-
? Minn. | 1851-1977
? Ga. | 1846-
? Ga. App. | 1907-
? Va. | 1880-
? Va. App. | 1985-
? Conn. | 1814-
? Conn. App. | 1983-
? Md. | 1851-
? Md. App. | 1967-
? Ariz. | 1866-
? Nev. | 1865-
? Or. | 1853-
? Or. App. | 1969-
? Kan. | 1862-
Kan. App. 2d | 1977-
? Neb. | 1871-
? N.C. | 1868-
? N.C. App. | 1968-
? S.C. | 1868-
? Mont. | 1868-
? Idaho | 1866-
? Haw. | 1847- |  | Hawai'i, Hawaii
? N.H. | 1816-
? R.I. | 1828-1980
? W. Va. | 1864-
? Ark. | 1837-2009
? Tex. | 1846-1962
? Tenn. | 1870-1972
? Colo. | 1864-1980
Utah 2d | 1953-1974
? Vt. | 1826-
? Ala. | 1840-1976
? Ala. App. | 1910-1976
? Alaska | 1884-1959
? Ariz. App. | 1965-1977
? Ark. App. | 1981-2009
? Colo. App. | 1891-1980
? Del. | 1832-1966
? Del. Ch. | 1814-1968
? Fla. | 1846-1948
? Haw. App. | 1980-1994
? Ill. | 1819-1954
? Ill. App. | 1877-1954
? Ill. App. 2d | 1954-1972
? Ind. | 1848-1981
? Ind. App. | 1890-1979
? Iowa | 1855-1968
? Kan. App. | 1895-1901
? Ky. | 1785-1951
? La. | 1830-1972
? La. Ann. | 1846-1900
? Me. | 1820-1965
? Miss. | 1818-1966
? Mo. | 1821-1956
? Mo. App. | 1876-1952
? N.D. | 1890-1953
? N.M. | 1852-
? Neb. App. | 1992-
? Ohio St. | 1852-1964
? Ohio St. 2d | 1964-1982
? Ohio App. | 1913-1965
? Ohio App. 2d | 1965-1982
? Okla. | 1890-1953
? Okla. Crim. | 1908-1953
? Pa. Commw. | 1970-1994
? S.D. | 1890-1976
? Tenn. App. | 1925-1971
? Utah | 1851-1974
? Wash. | 1889-1939
? Wis. | 1853-1957
? Wyo. | 1870-1959
? D.C. | 1840-
# Databases
WL
U.S. LEXIS |  | U.S. Lexis
U.S. App. LEXIS |  | U.S.App. Lexis
U.S. Dist. LEXIS |  | U.S.Dist. Lexis
Bankr. LEXIS |  | Bankr. Lexis
Cal. LEXIS |  | Cal. Lexis
Cal. App. LEXIS |  | Cal.App. Lexis
Cal. App. Unpub. LEXIS |  | Cal.App.Unpub. Lexis
Cal. Super. LEXIS |  | Cal.Super. Lexis
# Neutral
IL App (1st) | 2011-
IL App (2d) | 2011-
IL App (3d) | 2011-
IL App (4th) | 2011-
IL App (5th) | 2011-
? IL | 2011-
? UT | 1999-
? UT App | 1999-
? CO | 2012-
? COA | 2012-
? MT | 1998-
? NMCA | 1998-
? NMSC | 1998-
? OK | 1997-
? WI | 2000-
? WI App | 2000-
? WY | 2004-
? ME | 1997-
? ND | 1997-
? ND App | 1998-
? NH | 2024-
? SD | 1996-
? VT | 2003-
? PA Super | 1996-
? OK CR | 1997-
? OK CIV APP | 1997-
-Ohio- | 2002-
-NMSC- | 2013-
-NMCA- | 2013-
-NMCERT- | 2013-
-NCSC- | 2021-
-NCCOA- | 2021-
`;
